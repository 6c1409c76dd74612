# frozen_string_literal: true

# Makes golden/site.json again: what Jekyll's own views of a site and its plugins' tags print.
#   ruby tests/jekyll/liquid/make-site-golden.rb

$LOAD_PATH.unshift(ENV["LIQUID_LIB"]) if ENV["LIQUID_LIB"]
ENV["TZ"] = "UTC"
ENV["JEKYLL_ENV"] = "test"
require "jekyll"
require "json"
%w(jekyll-seo-tag jekyll-feed jekyll-avatar jekyll-toc).each { |plugin| require plugin }

HERE = __dir__
Jekyll.logger.log_level = :error
config = Jekyll.configuration("source" => "#{HERE}/fixtures/site", "quiet" => true, "disable_disk_cache" => true)
site = Jekyll::Site.new(config)
site.reset
site.read

find = lambda do |path|
  (site.pages + site.documents).find { |item| item.relative_path == path } || raise(path)
end

lines = File.readlines("#{HERE}/cases/site.cases", :chomp => true).reject { |line| line.start_with?("# ") }
cases = lines.map do |line|
  path, text = line.split(" || ", 2)
  template = text.gsub("⏎", "\n")
  document = find.call(path)
  payload = site.site_payload
  payload["page"] = document.to_liquid
  payload["site"].current_document = document
  if document.extname == ".md"
    payload["highlighter_prefix"] = "\n"
    payload["highlighter_suffix"] = "\n"
  end
  registers = { :site => site, :page => payload["page"] }
  output = Liquid::Template.parse(template).render!(payload, :registers => registers)
  { "document" => path, "template" => template, "output" => output }
end
File.write("#{HERE}/golden-site.json", "#{JSON.pretty_generate(cases)}\n")
