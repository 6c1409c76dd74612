/** `Liquid::Variable`, in Ruby. */
export const variable = `
module Liquid
  class Variable
    attr_reader :raw

    def initialize(markup, _parse_context = nil)
      @raw = markup
    end

    def render(context)
      Lectern.evaluate_output(context, @raw)
    end
  end
end
`;
