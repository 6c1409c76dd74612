# frozen_string_literal: true

# Makes the golden output of the cases with the real Liquid and Jekyll again:
#   ruby tests/jekyll/liquid/make-golden.rb
# LIQUID_LIB names the lib folder of another Liquid than the installed one: the goldens were made with 4.0.4.

$LOAD_PATH.unshift(ENV["LIQUID_LIB"]) if ENV["LIQUID_LIB"]
ENV["TZ"] = "UTC"
require "jekyll"
require "json"

HERE = __dir__
config = Jekyll.configuration("source" => "#{HERE}/fixtures/course", "quiet" => true, "disable_disk_cache" => true)
Jekyll.logger.log_level = :error
site = Jekyll::Site.new(config)
site.reset
site.read

data = Jekyll::Utils.deep_merge_hashes({}, YAML.safe_load(File.read("#{HERE}/cases/data.yml"), :permitted_classes => [Date, Time]))
page = { "path" => "page.md" }

render = lambda do |template, mode|
  Liquid::Template.error_mode = mode
  parsed = Liquid::Template.parse(template)
  parsed.render!(Jekyll::Utils.deep_merge_hashes({}, data), :registers => { :site => site, :page => page })
rescue StandardError, SyntaxError => e
  { "error" => e.class.name }
end

Dir["#{HERE}/cases/*.txt"].sort.each do |path|
  lines = File.readlines(path, :chomp => true).reject { |line| line.empty? || line.start_with?("# ") }
  cases = lines.map do |line|
    template = line.gsub("⏎", "\n")
    lax = render.call(template, :lax)
    warn = render.call(template, :warn)
    strict = render.call(template, :strict)
    result = { "template" => template, "lax" => lax }
    result["warn"] = warn unless warn == lax
    result["strict"] = strict unless strict == lax
    result
  end
  File.write("#{HERE}/golden/#{File.basename(path, ".txt")}.json", "#{JSON.pretty_generate(cases)}\n")
end
