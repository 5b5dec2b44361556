# frozen_string_literal: true

require "jekyll"
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

    # The `kramdown:` block of a site.
    def site_options(path)
      config = YAML.safe_load(File.read(File.join(path, "_config.yml")), permitted_classes: [Date, Time], aliases: true)
      config.is_a?(Hash) && config["kramdown"].is_a?(Hash) ? config["kramdown"] : {}
    end

    # A site gives its posts, a folder every Markdown file in it, a file itself.
    def find(path)
      return [path] unless File.directory?(path)

      Dir[File.join(path, site?(path) ? "**/_posts/**/*.#{ENDINGS}" : "**/*.#{ENDINGS}")].sort
    end

    def read(path)
      text = File.read(path, encoding: "bom|utf-8")
      return Post.new(path, text, 1) unless text =~ Jekyll::Document::YAML_FRONT_MATTER_REGEXP

      Post.new(path, $POSTMATCH, text.count("\n") - $POSTMATCH.count("\n") + 1)
    end

    # The posts of a site after Liquid, as the Markdown converter receives them. The site's own
    # plugins do not run. A post whose Liquid fails is left out with a message.
    def after_liquid(folder)
      site = Jekyll::Site.new(
        Jekyll.configuration("source" => folder, "destination" => File.join(Dir.tmpdir, "fidelity-site"),
                             "safe" => true, "quiet" => true, "future" => true, "disable_disk_cache" => true)
      )
      site.read
      site.posts.docs.filter_map { |document| liquid_of(site, document) }
    end

    def liquid_of(site, document)
      return nil unless document.output_ext == ".html" && document.content

      payload = site.site_payload
      renderer = Jekyll::Renderer.new(site, document, payload)
      renderer.assign_pages!
      renderer.assign_current_document!
      info = { registers: { site: site, page: payload["page"] }, strict_filters: false, strict_variables: false }
      body = document.render_with_liquid? ? renderer.render_liquid(document.content, payload, info, document.path) : document.content
      Post.new(document.path, body, read(document.path).first_line)
    rescue StandardError => e
      warn "#{document.path}: left out, Liquid says: #{e.message}"
      nil
    end
  end
end
