/** `Jekyll::Reader`, in Ruby. */
export const reader = `
module Jekyll
  class Reader
    def initialize(site)
      @site = site
    end
  end
end
`;
