/** `Jekyll::Errors`, in Ruby. */
export const errors = `
module Jekyll
  module Errors
    FatalException = Class.new(::RuntimeError)
    InvalidThemeName = Class.new(FatalException)
    DropMutationException = Class.new(FatalException)
    InvalidConfigurationError = Class.new(FatalException)
    InvalidDateError = Class.new(FatalException)
    MissingDependencyException = Class.new(FatalException)
    InvalidPermalinkError = Class.new(FatalException)
    InvalidYAMLFrontMatterError = Class.new(FatalException)
  end
end
`;
