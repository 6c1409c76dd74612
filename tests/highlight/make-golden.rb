# Makes the golden files of the highlighter again with the real Rouge: one JSON file, language to HTML.
# Run: ruby tests/highlight/make-golden.rb
require "rouge"
require "json"

folder = File.join(__dir__, "fixtures")
golden = Dir[File.join(folder, "*.txt")].sort.to_h do |path|
  language = File.basename(path, ".txt")
  lexer = Rouge::Lexer.find(language) or abort "Rouge has no #{language}"
  [language, Rouge::Formatters::HTML.new.format(lexer.lex(File.read(path)))]
end
File.write(File.join(folder, "rouge.json"), JSON.pretty_generate(golden) + "\n")
