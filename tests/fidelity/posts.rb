# SPDX-License-Identifier: MIT
# frozen_string_literal: true

require "jekyll"
require "tmpdir"
require "yaml"

module Fidelity
  # A document to compare: its file, the body Markdown sees, and the line its body starts on.
  Post = Struct.new(:path, :body, :first_line)

  # Finds documents the way Jekyll does and cuts off their front matter as Jekyll does.
  module Posts
    ENDINGS = "{md,markdown,mkd,mkdn,mkdown,text}"

    module_function

    def site?(path)
      File.file?(File.join(path, "_config.yml"))
    end

    # The `kramdown:` block of a site; no options for a folder that is no site.
    def options(path)
      return {} unless site?(path)

      text = File.read(File.join(path, "_config.yml"), encoding: "bom|utf-8")
      config = YAML.safe_load(text, permitted_classes: [Date, Time, Symbol], aliases: true)
      block = config["kramdown"] if config.is_a?(Hash)
      block.is_a?(Hash) ? block : {}
    end

    # A site gives its posts, a folder every Markdown file in it, a file itself.
    def find(path)
      return [path] unless File.directory?(path)

      Dir[File.join(path, site?(path) ? "**/_posts/**/*.#{ENDINGS}" : "**/*.#{ENDINGS}")].sort
    end

    def read(path)
      text = File.read(path, encoding: "bom|utf-8")
      match = Jekyll::Document::YAML_FRONT_MATTER_REGEXP.match(text)
      return Post.new(path, text, 1) unless match

      Post.new(path, match.post_match, 1 + text.count("\n") - match.post_match.count("\n"))
    end

    # The posts of a site after Liquid, as the Markdown converter receives them. The site's own
    # plugins do not run. A post whose Liquid fails is left out with a message.
    def after_liquid(folder)
      Jekyll.logger.log_level = :error
      site = Jekyll::Site.new(
        Jekyll.configuration("source" => folder, "destination" => File.join(Dir.tmpdir, "fidelity-site"),
                             "safe" => true, "future" => true, "disable_disk_cache" => true)
      )
      site.reset
      site.read
      site.posts.docs.filter_map { |document| liquid_of(site, document) }
    end

    def liquid_of(site, document)
      renderer = Jekyll::Renderer.new(site, document, site.site_payload)
      renderer.payload["page"] = document.to_liquid
      body = document.content
      if document.render_with_liquid?
        info = { registers: { site: site, page: renderer.payload["page"] }, strict_filters: false,
                 strict_variables: false }
        body = renderer.render_liquid(body, renderer.payload, info, document.path)
      end
      Post.new(document.path, body, read(document.path).first_line)
    rescue StandardError => e
      warn "#{document.path}: left out, Liquid says: #{e.message}"
      nil
    end
  end
end
