/** `Jekyll::Generator`, in Ruby. */
export const generator = `
module Jekyll
  class Generator < Plugin
    def generate(site); end
  end
end
`;
