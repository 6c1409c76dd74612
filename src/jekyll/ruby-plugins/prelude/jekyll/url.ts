/** `Jekyll::URL`, in Ruby. */
export const url = `
module Jekyll
  class URL
    def initialize(options)
      @template = options[:template]
      @placeholders = options[:placeholders] || {}
      @permalink = options[:permalink]
    end

    def to_s
      filled = @placeholders.reduce((@permalink || @template).dup) do |url, (token, value)|
        url.gsub(":#{token}") { self.class.escape_path(value.to_s) }
      end
      "/#{filled}".gsub('..', '/').gsub('./', '').squeeze('/')
    end

    def self.escape_path(path)
      Lectern.escape_path(path)
    end

    def self.unescape_path(path)
      Lectern.unescape_path(path)
    end
  end
end
`;
