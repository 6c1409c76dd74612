/** `Liquid::ParseContext`, in Ruby. */
export const parseContext = `
module Liquid
  class ParseContext
    def line_number
      nil
    end

    def [](_key); end
  end
end
`;
