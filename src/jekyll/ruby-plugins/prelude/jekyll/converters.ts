/** `Jekyll::Converters`, in Ruby. */
export const converters = `
module Jekyll
  module Converters
    class Builtin
      def initialize(config = {})
        @config = config
      end

      def matches(_extension)
        false
      end
    end

    class Markdown < Builtin
      def convert(text)
        Lectern.markdownify(text)
      end

      def output_ext(_extension)
        '.html'
      end

      def matches(extension)
        Lectern.markdown?(extension)
      end
    end

    class Scss < Builtin
      def convert(text)
        Lectern.filter('scssify', text)
      end
    end

    class Sass < Builtin
      def convert(text)
        Lectern.filter('sassify', text)
      end
    end

    class SmartyPants < Builtin
      def convert(text)
        Lectern.filter('smartify', text)
      end
    end

    class Identity < Builtin
      def convert(text)
        text
      end
    end
  end
end
`;
