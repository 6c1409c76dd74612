# Makes the golden files (NAME.html) of fixtures again with the real kramdown, as Jekyll calls it but for the colours.
# Run: ruby tests/kramdown/make-golden.rb
require "json"
require "kramdown"
require "kramdown-parser-gfm"

defaults = { "input" => "GFM", "hard_wrap" => false, "syntax_highlighter" => nil }

Dir[File.join(__dir__, "fixtures", "*.md")].each do |path|
  base = path.delete_suffix(".md")
  own = File.exist?("#{base}.json") ? JSON.parse(File.read("#{base}.json")) : {}
  html = Kramdown::Document.new(File.read(path, encoding: "UTF-8"), defaults.merge(own)).to_html
  File.write("#{base}.html", html)
end
