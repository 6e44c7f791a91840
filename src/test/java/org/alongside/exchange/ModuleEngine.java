package org.alongside.exchange;

import java.nio.file.Path;
import java.util.List;
import org.alongside.script.JsModule;

/** Runs the driver in GraalJS. */
final class ModuleEngine implements Exchange.Engine {
    private final JsModule module;

    ModuleEngine(Path scripts) {
        module = new JsModule(scripts.resolve("driver.js"));
    }

    @Override
    public JsModule.Data parse(String json) {
        return module.parse(json);
    }

    @Override
    public String call(String function, List<Object> arguments) {
        return module.call(function, arguments.toArray(JsModule.Data[]::new));
    }

    @Override
    public void close() {
        module.close();
    }
}
