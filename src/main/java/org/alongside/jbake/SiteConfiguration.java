package org.alongside.jbake;

import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.alongside.content.Kind;
import org.alongside.site.SiteSource;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/** JBake's configuration for our sites. A site's folder cannot change it, so that no pull request can either. */
final class SiteConfiguration {
    /** The document type of pages that a template of their own draws is this prefix and the template's name. */
    static final String PAGE_TYPE = "pages/";

    private SiteConfiguration() {
    }

    static DefaultJBakeConfiguration of(SiteSource source, Path destination, Iterable<String> templates) {
        CompositeConfiguration settings = new CompositeConfiguration();
        settings.addConfiguration(properties("/org/alongside/jbake/jbake.properties"));
        settings.addConfiguration(properties("/default.properties"));
        DefaultJBakeConfiguration configuration = new HiddenSettings(source.root().toFile(), settings);
        configuration.setDestinationFolder(destination.toFile());
        // JBake wants a folder of templates; ours are read beforehand and may come from the jar.
        configuration.setTemplateFolder(source.root().toFile());
        for (Kind kind : Kind.values()) {
            configuration.setTemplateFileNameForDocType(kind.folder(), kind.folder() + ".peb");
        }
        configuration.setTemplateFileNameForDocType("404", "404.peb");
        configuration.setTemplateFileNameForDocType("offline", "offline.peb");
        for (String template : templates) {
            if (template.startsWith(PAGE_TYPE)) {
                configuration.setTemplateFileNameForDocType(template.replace(".peb", ""), template);
            }
        }
        return configuration;
    }

    /** JBake would copy all settings for every page, and our templates do not see them. */
    private static final class HiddenSettings extends DefaultJBakeConfiguration {
        HiddenSettings(File root, CompositeConfiguration settings) {
            super(root, settings);
        }

        @Override
        public Map<String, Object> asHashMap() {
            return Map.of();
        }
    }

    private static PropertiesConfiguration properties(String resource) {
        PropertiesConfiguration properties = new PropertiesConfiguration();
        try (var reader = new InputStreamReader(SiteConfiguration.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            properties.read(reader);
        } catch (IOException | ConfigurationException e) {
            throw new IllegalStateException("The shipped settings " + resource + " cannot be read.", e);
        }
        return properties;
    }
}
