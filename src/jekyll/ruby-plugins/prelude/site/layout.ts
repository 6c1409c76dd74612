/** `Jekyll::Layout`, in Ruby. */
export const layout = `
module Jekyll
  class Layout
    attr_accessor :name, :data, :content, :path, :relative_path, :ext, :site
  end
end
`;
