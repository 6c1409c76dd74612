/** `Jekyll::Excerpt`, in Ruby. */
export const excerpt = `
module Jekyll
  class Excerpt
    attr_reader :doc

    def initialize(doc)
      @doc = doc
    end

    def output
      Lectern.excerpt(doc)
    end
    alias to_s output
    alias to_liquid output

    def content
      Lectern.excerpt_source(doc)
    end

    def id
      "#{doc.id}#excerpt"
    end

    def data
      @data ||= doc.data.reject { |key, _| key == 'excerpt' }
    end

    def path
      "#{doc.path}/#excerpt"
    end

    def relative_path
      "#{doc.relative_path}/#excerpt"
    end

    def site
      doc.site
    end

    def extname
      doc.extname
    end

    def inspect
      "<#{self.class} id=#{id}>"
    end
  end
end
`;
