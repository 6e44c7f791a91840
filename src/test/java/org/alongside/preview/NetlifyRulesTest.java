package org.alongside.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import org.alongside.content.ContentException;
import org.alongside.preview.NetlifyRules.Redirect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules mean here what they mean to Netlify. */
class NetlifyRulesTest {

    @ParameterizedTest
    @CsvSource({
        "/*, /, true", "/*, /a/b.html, true",
        "/assets/*, /assets/js/a.js, true", "/assets/*, /assets, true", "/assets/*, /assetsx/a.js, false",
        "/sw.js, /sw.js, true", "/sw.js, /a/sw.js, false", "/sw.js, /swxjs, false",
        "/a/:year/b, /a/2026/b/, true", "/a/:year/b, /a/2026/x/b, false",
        "/*.json, /a.json, true", "/*.json, /a/b.json, false",
        "/about, /about/, true", "/about/, /about, true"})
    void matchesAddresses(String pattern, String address, boolean matches) {
        assertEquals(matches, new AddressPattern(pattern).matches(address));
    }

    @Test
    void collectsTheHeadersOfEveryRuleThatMatches() {
        NetlifyRules rules = NetlifyRules.parse("""
            [[headers]]
              for = "/*"
              [headers.values]
                X-Robots-Tag = "noindex"
                Long-One = \"""
                  first;
                  second\"""
            [[headers]]
              for = "/assets/*"
              [headers.values]
                Cache-Control = "immutable"
            """);
        assertEquals(Map.of("x-robots-tag", "noindex", "long-one", "first; second"), rules.headers("/about/"));
        assertEquals(Map.of("x-robots-tag", "noindex", "long-one", "first; second", "cache-control", "immutable"), rules.headers("/assets/a.js"));
    }

    @Test
    void takesTheFirstRedirectThatMatchesAndFillsItIn() {
        NetlifyRules rules = NetlifyRules.parse("""
            [[redirects]]
              from = "/news/:year/:title"
              to = "/guide/:title-:year/"
              status = 302
              force = true
            [[redirects]]
              from = "/news/*"
              to = "/guide/:splat"
            [[redirects]]
              from = "/*"
              to = "/lost/"
              status = 404
            """);
        assertEquals(Optional.of(new Redirect("/guide/tea-2025/", 302, true)), rules.redirect("/news/2025/tea"));
        assertEquals(Optional.of(new Redirect("/guide/a/b/c", 301, false)), rules.redirect("/news/a/b/c/"));
        assertEquals(Optional.of(new Redirect("/lost/", 404, false)), rules.redirect("/x"));
    }

    @Test
    void saysWhereTheFileIsNotToml() {
        ContentException fault = assertThrows(ContentException.class, () -> NetlifyRules.parse("[build]\n  publish = target\n"));
        assertEquals("netlify.toml", fault.problems().get(0).file());
        assertEquals(2, fault.problems().get(0).line());
    }

    @Test
    void refusesARedirectThatThePreviewCannotApply() {
        ContentException fault = assertThrows(ContentException.class,
            () -> NetlifyRules.parse("[[redirects]]\nfrom = \"/a\"\nto = \"/b\"\nconditions = {Language = [\"gd\"]}\n"));
        assertEquals("netlify.toml: the redirect from /a has \"conditions\", which the preview cannot apply. Use from, to, status and force.",
            fault.getMessage());
    }
}
