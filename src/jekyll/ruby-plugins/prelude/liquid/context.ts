/** `Liquid::Context`, in Ruby. */
export const context = `
module Liquid
  class Context
    def key?(name)
      !self[name].nil?
    end
    alias has_key? key?
    alias find_variable []
    alias evaluate []

    def errors
      []
    end

    def strainer
      Lectern.strainer
    end

    def invoke(name, *args)
      Lectern.filter(name.to_s, *args)
    end
  end
end
`;
