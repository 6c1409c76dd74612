/** `Jekyll::Command`, in Ruby. */
export const command = `
module Jekyll
  class Command < Plugin
    def self.init_with_program(*); end
  end
end
`;
