package org.alongside.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.FileSystem;
import org.graalvm.polyglot.io.IOAccess;

/** The browser's search modules, run in GraalJS. They can read the scripts beside them and nothing else. */
final class Scripts implements AutoCloseable {
    private static final Engine ENGINE = Engine.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();

    private final Context context;
    private final Path folder;

    /** @param folder where the modules are */
    Scripts(Path folder) {
        this.folder = realPath(folder);
        FileSystem disk = FileSystem.newReadOnlyFileSystem(FileSystem.newDefaultFileSystem());
        FileSystem scriptsOnly = FileSystem.newCompositeFileSystem(FileSystem.newDenyIOFileSystem(),
            FileSystem.Selector.of(disk, path -> path.normalize().startsWith(this.folder)));
        context = Context.newBuilder("js").engine(ENGINE).allowExperimentalOptions(true)
            .option("js.esm-eval-returns-exports", "true")
            // Of Lunr a few functions are called.
            .option("js.lazy-translation", "true")
            .allowIO(IOAccess.newBuilder().fileSystem(scriptsOnly).build()).build();
    }

    /** An export of one of the modules. */
    Value export(String module, String name) {
        try {
            Source source = Source.newBuilder("js", folder.resolve(module).toFile()).mimeType("application/javascript+module").build();
            return context.eval(source).getMember(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value of a script that is no module. */
    Value run(Source script) {
        return context.eval(script);
    }

    /** The value of a line or two of our own. */
    Value run(String script) {
        return context.eval("js", script);
    }

    /** A value of the script's own for something that can be written as JSON. */
    Value value(Object content) {
        return run("JSON.parse").execute(HashedFiles.text(content));
    }

    private static Path realPath(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " with the search scripts cannot be read", e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
