/** `Liquid::Tag`, in Ruby. */
export const tag = `
module Liquid
  class Tag
    attr_reader :tag_name, :line_number, :parse_context, :nodelist
    alias options parse_context

    def self.parse(tag_name, markup, tokens, parse_context)
      tag = new(tag_name, markup, parse_context)
      tag.parse(tokens)
      tag
    end

    def initialize(tag_name, markup, parse_context)
      @tag_name = tag_name
      @markup = markup
      @parse_context = parse_context
    end

    def parse(_tokens); end

    def raw
      "#{@tag_name} #{@markup}"
    end

    def name
      self.class.name.downcase
    end

    def render(_context)
      ''
    end

    def blank?
      false
    end
  end
end
`;
