package org.alongside.script;

import java.io.IOException;
import java.nio.file.Path;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.FileSystem;
import org.graalvm.polyglot.io.IOAccess;

/**
 * One of our ES modules, loaded from a file. Its functions take and return JSON. It can read the scripts beside it and nothing
 * else: no other files, no network, no Java. For one thread at a time.
 */
public final class JsModule implements AutoCloseable {
    // Engines are slow to start and safe to share; contexts are neither shared nor slow.
    private static final Engine ENGINE = Engine.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();

    private final Context context;
    private final Value exports;
    private final Value parse;
    private final Value stringify;

    /** A value that lives in the module, so that a large argument need be parsed only once. */
    public static final class Data {
        private final Value value;

        private Data(Value value) {
            this.value = value;
        }
    }

    /**
     * Loads a module.
     *
     * @throws ScriptFault when it cannot be read, or is no valid module
     */
    public JsModule(Path file) {
        Path script = realPath(file);
        context = Context.newBuilder("js").engine(ENGINE).allowExperimentalOptions(true)
            .option("js.esm-eval-returns-exports", "true")
            // Every browser has TextEncoder and TextDecoder.
            .option("js.text-encoding", "true").allowIO(scriptsIn(script.getParent())).build();
        try {
            exports = context.eval(Source.newBuilder("js", script.toFile()).mimeType("application/javascript+module").build());
            parse = context.eval("js", "JSON.parse");
            stringify = context.eval("js", "JSON.stringify");
        } catch (IOException | PolyglotException e) {
            context.close();
            throw new ScriptFault(file + " cannot be loaded: " + e.getMessage(), e);
        }
    }

    /**
     * Makes a value of JSON, to be given to functions of this module.
     *
     * @throws ScriptFault when the text is no JSON
     */
    public Data parse(String json) {
        try {
            return new Data(parse.execute(json));
        } catch (PolyglotException e) {
            throw new ScriptFault("this is not valid JSON: " + e.getMessage(), e);
        }
    }

    /**
     * Calls an exported function.
     *
     * @return what it returns, as JSON on one line
     * @throws ScriptFault when there is no such function, or it fails
     */
    public String call(String function, Data... arguments) {
        Value member = exports.getMember(function);
        if (member == null) {
            throw new ScriptFault("the script has no function " + function, null);
        }
        try {
            Object[] values = new Object[arguments.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = arguments[i].value;
            }
            return stringify.execute(member.execute(values)).asString();
        } catch (PolyglotException e) {
            throw new ScriptFault(function + " failed: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    // The engine follows links, so that the folder must be the real one too.
    private static Path realPath(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            throw new ScriptFault(file + " cannot be loaded: there is no such file", e);
        }
    }

    private static IOAccess scriptsIn(Path folder) {
        FileSystem disk = FileSystem.newReadOnlyFileSystem(FileSystem.newDefaultFileSystem());
        return IOAccess.newBuilder().fileSystem(FileSystem.newCompositeFileSystem(FileSystem.newDenyIOFileSystem(),
            FileSystem.Selector.of(disk, path -> isScript(path.toAbsolutePath().normalize(), folder)))).build();
    }

    private static boolean isScript(Path path, Path folder) {
        return path.startsWith(folder) && path.toString().endsWith(".js");
    }
}
