/** `Liquid::Drop`, in Ruby. */
export const drop = `
module Liquid
  class Drop
    attr_writer :context

    def [](key)
      respond_to?(key) ? public_send(key) : liquid_method_missing(key)
    end

    def liquid_method_missing(_key); end

    def key?(_key)
      true
    end

    def to_liquid
      self
    end
  end
end
`;
