package org.alongside.pages;

import java.util.List;
import java.util.Map;

/** What a template sees of the site as a whole; {@code header} and {@code footer} are made for each page. */
public record SiteView(String title, String tagline, String address, String language, String organisation, String contact,
                       Map<String, String> licence, List<NavLink> header, List<NavLink> footer, String edit) {
}
