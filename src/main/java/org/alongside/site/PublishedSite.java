package org.alongside.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A built site, for commands that run the browser's own scripts on it. */
public final class PublishedSite {
    private final Path folder;
    private final JsonNode names;

    /** @throws EnvironmentFault when the folder holds no site, or a damaged one */
    public PublishedSite(Path folder) {
        this.folder = folder;
        this.names = names(text(Staging.MARK));
    }

    private JsonNode names(String json) {
        try {
            return JsonMapper.builder().build().readTree(json);
        } catch (JacksonException e) {
            throw new EnvironmentFault("The site in " + folder + " is damaged: " + Staging.MARK + " is not what a build writes. Build it again.", e);
        }
    }

    public Path folder() {
        return folder;
    }

    /** The file of a script by its name in the source, such as {@code js/planner/score.js}. */
    public Path asset(String name) {
        if (!names.has(name)) {
            throw new EnvironmentFault("The site in " + folder + " has no " + name + ". Build it again.", null);
        }
        return folder.resolve("assets").resolve(names.get(name).asString());
    }

    /** The text of a file of the site by its path. */
    public String text(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new EnvironmentFault("There is no site in " + folder + ". Build one first, or name its folder with --site.", e);
        }
    }
}
