/** `Liquid::Block`, in Ruby. */
export const block = `
module Liquid
  class Block < Tag
    def render(context)
      Lectern.render_block(self, context)
    end

    def nodelist
      [Lectern.block_text(self)]
    end

    def block_name
      @tag_name
    end

    def block_delimiter
      "end#{block_name}"
    end

    def unknown_tag(tag, _params, _tokens)
      raise SyntaxError, "Unknown tag '#{tag}'"
    end
  end
end
`;
