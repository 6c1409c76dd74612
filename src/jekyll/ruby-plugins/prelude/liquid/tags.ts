/** `Jekyll::Tags`, in Ruby. */
export const tags = String.raw`
module Jekyll
  module Tags
    class IncludeTag < Liquid::Tag
      VALID_SYNTAX = /([\w-]+)\s*=\s*(?:"([^"\\]*(?:\\.[^"\\]*)*)"|'([^'\\]*(?:\\.[^'\\]*)*)'|([\w.-]+))/

      def initialize(tag_name, markup, tokens)
        super
        @file, @params = markup.strip.split(/\s+/, 2)
      end

      def parse_params(context)
        params = {}
        (@params || '').scan(VALID_SYNTAX) { |key, double, single, name| params[key] = double || single || context[name] }
        params
      end

      def render(context)
        Lectern.render_template("{% include #{@markup} %}", context)
      end
    end

    class HighlightBlock < Liquid::Block
      def render(context)
        Lectern.render_template("{% highlight #{@markup} %}{% raw %}#{Lectern.block_text(self)}{% endraw %}{% endhighlight %}", context)
      end
    end

    class PostUrl < Liquid::Tag
      def render(context)
        Lectern.render_template("{% post_url #{@markup} %}", context)
      end
    end

    class Link < Liquid::Tag
      def render(context)
        Lectern.render_template("{% link #{@markup} %}", context)
      end
    end
  end
end
`;
