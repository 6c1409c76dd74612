/** `Jekyll::PageWithoutAFile`, in Ruby. */
export const pageWithoutAFile = `
module Jekyll
  class PageWithoutAFile < Page
    def read_yaml(*)
      @data ||= {}
    end

    def inspect
      "#<Jekyll::PageWithoutAFile @relative_path=#{relative_path.inspect}>"
    end
  end
end
`;
