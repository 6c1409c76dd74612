# Makes parse-time.golden.tsv: what Ruby's Time.parse makes of each line of parse-time.txt, shown in New York.
# Run it in this folder: ruby make-golden.rb
require "time"
ENV["TZ"] = "America/New_York"

golden = File.readlines("parse-time.txt", chomp: true).map do |line|
  time = begin
    Time.parse(line).localtime.to_s
  rescue ArgumentError
    ""
  end
  "#{line}\t#{time}\n"
end
File.write("parse-time.golden.tsv", golden.join)
