/** `Singleton`, in Ruby itself. */
export const singleton = `
module Singleton
  def self.included(base)
    base.extend(ClassMethods)
  end

  module ClassMethods
    def instance
      @singleton_instance ||= new
    end
  end
end
`;
