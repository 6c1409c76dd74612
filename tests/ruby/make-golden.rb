# Makes time/parse-time.golden.tsv: what Ruby's Time.parse makes of each line of time/parse-time.txt, shown in New York.
# Run it in this folder: ruby make-golden.rb
require "time"
ENV["TZ"] = "America/New_York"

golden = File.readlines("time/parse-time.txt", chomp: true).map do |line|
  time = begin
    Time.parse(line).localtime.to_s
  rescue ArgumentError
    ""
  end
  "#{line}\t#{time}\n"
end
File.write("time/parse-time.golden.tsv", golden.join)
