/** `Liquid::Raw`, in Ruby. */
export const raw = `
module Liquid
  class Raw < Block
    def render(_context)
      Lectern.block_text(self)
    end
  end
end
`;
