package org.alongside.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.alongside.preview.NetlifyRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The security headers are sent and hold; that every page lives under them without a complaint, {@link EveryPageIT} sees. */
@ExtendWith(Browser.class)
class HeadersIT {
    @Test
    void everyKindOfAnswerCarriesTheHeaders(Visit visit) {
        visit.expectFault("the server responded with a status of 404");
        NetlifyRules rules = NetlifyRules.of(Path.of(""));
        for (String address : List.of("/", "/sw.js", "/manifest.webmanifest", "/there/is/no/such/page/")) {
            Response answer = visit.go(address);
            Map<String, String> sent = answer.allHeaders();
            rules.headers(address).forEach((name, value) -> assertEquals(value, sent.get(name), name + " of " + address));
        }
    }

    @Test
    void anAddressThatDoesNotExistSaysSo(Visit visit) {
        visit.expectFault("the server responded with a status of 404");
        assertEquals(404, visit.go("/there/is/no/such/page/").status());
        assertEquals("Page not found", visit.page().locator("h1").innerText());
    }

    @Test
    void aScriptThatGotIntoAPageDoesNotRun(Visit visit) {
        visit.expectFault("Content Security Policy");
        visit.expectFault("TrustedScript");
        visit.expectFault("TrustedHTML");
        visit.open("/");
        Object ran = visit.page().evaluate("""
            () => {
              const script = document.createElement('script');
              script.append('globalThis.ran = true');
              let refused = '';
              try { document.body.append(script); } catch (fault) { refused += fault.message; }
              try { document.body.innerHTML = '<img src=x onerror="globalThis.ran = true">'; } catch (fault) { refused += fault.message; }
              return [globalThis.ran ?? 'nothing ran', refused];
            }""");
        List<?> results = (List<?>) ran;
        assertEquals("nothing ran", results.get(0));
        assertTrue(String.valueOf(results.get(1)).contains("TrustedHTML"), String.valueOf(results.get(1)));
    }
}
