/** `Jekyll::Deprecator`, in Ruby. */
export const deprecator = `
module Jekyll
  module Deprecator
    @said = []

    # Said once, however often it is called.
    def self.deprecation_message(message)
      return if @said.include?(message)

      @said << message
      Jekyll.logger.warn 'Deprecation:', message
    end
  end
end
`;
