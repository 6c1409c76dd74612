/** `Liquid::Expression`, in Ruby. */
export const expression = `
module Liquid
  class Expression
    def self.parse(markup)
      new(markup)
    end

    def initialize(markup)
      @markup = markup
    end

    def evaluate(context)
      context[@markup]
    end
  end
end
`;
