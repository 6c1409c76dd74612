/** `Jekyll::Filters`, in Ruby. */
export const filters = `
module Jekyll
  module Filters
    module URLFilters; end
    module DateFilters; end
    module GroupingFilters; end
  end
end
`;
