/** `Jekyll::FrontmatterDefaults`, in Ruby. */
export const frontmatterDefaults = `
module Jekyll
  class FrontmatterDefaults
    def find(path, type, setting)
      all(path, type)[setting]
    end

    def all(path, type)
      Lectern.defaults(path, type.to_s)
    end
  end
end
`;
