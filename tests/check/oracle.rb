# SPDX-License-Identifier: MIT
# frozen_string_literal: true

# Builds small sites with Jekyll in one process. Input (standard input): JSON, a list of sites, each a hash of
# texts by path. Output: JSON, a list of what became of each: "stops" with the message of what ended the build,
# else null; "bare": the paths of the posts that Jekyll could not read and published all the same; "pages": the HTML
# files that were written.

require "jekyll"
require "json"
require "tmpdir"
require "timeout"
require "liquid"
require "kramdown-parser-gfm"
require "rouge"
require "addressable"

Jekyll.logger.adjust_verbosity(:quiet => true)

# Remembers the documents that Jekyll could not read.
module NoteUnread
  def self.files
    @files ||= []
  end

  def handle_read_error(error)
    NoteUnread.files << path
    super
  end
end
Jekyll::Document.prepend(NoteUnread)

def write(root, files)
  files.each do |path, text|
    file = File.join(root, path)
    FileUtils.mkdir_p(File.dirname(file))
    File.write(file, text)
  end
end

def described(site, source)
  site.posts.docs.select(&:write?).select { |post| NoteUnread.files.include?(post.path) }
      .map { |post| post.path.delete_prefix("#{source}/") }
end

def built(source, target)
  NoteUnread.files.clear
  config = Jekyll.configuration("source" => source, "destination" => target, "quiet" => true,
                                "disable_disk_cache" => true)
  site = Jekyll::Site.new(config)
  Timeout.timeout(20) { site.process }
  { "stops" => nil, "bare" => described(site, File.realpath(source)), "pages" => Dir.glob("**/*.html", base: target).sort }
rescue SystemExit => e
  { "stops" => "exit #{e.status}", "bare" => [] }
rescue Exception => e
  { "stops" => "#{e.class}: #{e.message}".scrub[0, 300], "bare" => [] }
end

# In a process of its own: a configuration may change the process for good.
def apart
  reader, writer = IO.pipe
  child = fork do
    reader.close
    writer.write(JSON.generate(yield))
    writer.close
    exit!(0)
  end
  writer.close
  text = reader.read
  Process.wait(child)
  text.empty? ? { "stops" => "no answer", "bare" => [] } : JSON.parse(text)
end

results = JSON.parse($stdin.read).map do |files|
  Dir.mktmpdir("galley oracle") do |root|
    source = File.join(root, "site")
    write(source, files)
    build = -> { built(source, File.join(root, "built")) }
    files["_config.yml"].to_s.lines.size > 2 ? apart(&build) : build.call
  end
end
$stdout.write(JSON.generate(results))
