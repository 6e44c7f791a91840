package org.alongside.jbake;

import java.util.Map;
import org.alongside.content.KnowledgeBase;
import org.alongside.pages.PageViews;
import org.alongside.pages.drawing.Drawings;
import org.alongside.site.Assets;

/** Everything a template can reach: the checked content, its views, assets and drawings. */
record TemplateScope(KnowledgeBase knowledge, PageViews views, Assets assets, Drawings drawings, Map<String, byte[]> templates) {
}
