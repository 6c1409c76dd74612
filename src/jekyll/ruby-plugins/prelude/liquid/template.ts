/** `Liquid::Template`, in Ruby. */
export const template = `
module Liquid
  class Template
    class << self
      attr_accessor :error_mode, :file_system

      def register_tag(name, tag)
        Lectern.register_tag(name.to_s, tag)
      end

      def register_filter(filters)
        Lectern.register_filter(filters)
      end

      def tags
        {}
      end

      def parse(source, _options = {})
        new(source)
      end
    end

    def initialize(source = '')
      @source = source
    end

    def parse(source, _options = {})
      @source = source
      self
    end

    def render(*args)
      Lectern.render_template(@source, *args)
    end

    def render!(*args)
      Lectern.render_template(@source, *args)
    end

    def root
      self
    end

    def errors
      []
    end
  end
end
`;
