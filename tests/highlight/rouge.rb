# Highlights code with the real Rouge: a JSON list of [language, code] in, a list of HTML out (null: no such language, or
# Rouge itself fails).
require "rouge"
require "json"

blocks = JSON.parse(STDIN.read)
formatter = Rouge::Formatters::HTML.new
puts JSON.generate(blocks.map do |language, code|
  lexer = Rouge::Lexer.find(language)
  lexer && formatter.format(lexer.lex(code))
rescue RuntimeError
  nil
end)
