/** `Liquid`'s errors and the patterns of its syntax, in Ruby. */
export const errors = String.raw`
module Liquid
  Error = Class.new(StandardError)
  SyntaxError = Class.new(Error)
  ArgumentError = Class.new(Error)
  UndefinedVariable = Class.new(Error)
  FileSystemError = Class.new(Error)
  FilterSeparator = /\|/
  ArgumentSeparator = ','
  FilterArgumentSeparator = ':'
  VariableAttributeSeparator = '.'
  WhitespaceControl = '-'
  TagStart = /\{\%/
  TagEnd = /\%\}/
  VariableSignature = /\(?[\w\-\.\[\]]\)?/
  VariableSegment = /[\w\-]/
  VariableStart = /\{\{/
  VariableEnd = /\}\}/
  QuotedString = /"[^"]*"|'[^']*'/
  QuotedFragment = /"[^"]*"|'[^']*'|(?:[^\s,\|'"]|"[^"]*"|'[^']*')+/
  TagAttributes = /(\w+)\s*\:\s*("[^"]*"|'[^']*'|(?:[^\s,\|'"]|"[^"]*"|'[^']*')+)/
end
`;
