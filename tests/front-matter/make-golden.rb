# Makes psych.golden.json: what Ruby's Psych makes of each line of psych.txt, asked as Jekyll asks it.
# Run it in this folder: ruby make-golden.rb
require "date"
require "json"
require "psych"
ENV["TZ"] = "America/New_York"

def show(value)
  case value
  when Hash then value.to_h { |key, item| [key.is_a?(Hash) || key.is_a?(Array) ? key.inspect : key.to_s, show(item)] }
  when Array then value.map { |item| show(item) }
  when Time, Date then "#{value.class} #{value}"
  when Float then "Float #{value}"
  when Integer then value.abs > 2**53 ? value.to_s : value
  else value
  end
end

golden = File.readlines("psych.txt", chomp: true).reject(&:empty?).to_h do |line|
  yaml = line.gsub("\\n", "\n").gsub("\\t", "\t")
  value = begin
    show(Psych.safe_load(yaml, permitted_classes: [Date, Time, Symbol], aliases: true))
  rescue Psych::SyntaxError, Psych::BadAlias
    "SYNTAX ERROR"
  end
  [line, value]
end
File.write("psych.golden.json", "#{JSON.pretty_generate(golden)}\n")
