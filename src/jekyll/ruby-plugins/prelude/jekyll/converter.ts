/** `Jekyll::Converter`, in Ruby. */
export const converter = `
module Jekyll
  class Converter < Plugin
    def self.highlighter_prefix(prefix = nil)
      @highlighter_prefix = prefix if prefix
      @highlighter_prefix
    end

    def self.highlighter_suffix(suffix = nil)
      @highlighter_suffix = suffix if suffix
      @highlighter_suffix
    end

    def highlighter_prefix
      self.class.highlighter_prefix
    end

    def highlighter_suffix
      self.class.highlighter_suffix
    end
  end
end
`;
