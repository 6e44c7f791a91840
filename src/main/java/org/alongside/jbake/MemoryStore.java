package org.alongside.jbake;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alongside.content.ParsedDocument;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/** Keeps JBake's documents in memory. JBake's own store starts a database; this one never does. */
final class MemoryStore extends ContentStore {
    private final List<DocumentModel> documents = new ArrayList<>();
    private TemplateScope scope;

    MemoryStore() {
        super("memory", "alongside");
    }

    /** The checked content that templates see; set once it has been checked. */
    TemplateScope scope() {
        return scope;
    }

    void open(TemplateScope checked) {
        scope = checked;
    }

    /** The parsed files behind the documents, in the order in which they were added. */
    List<ParsedDocument> parsed() {
        return documents.stream().map(document -> (ParsedDocument) document.get(StrictAsciidocEngine.PARSED)).toList();
    }

    @Override
    public void startup() {
        documents.clear();
    }

    @Override
    public void addDocument(DocumentModel document) {
        documents.add(document);
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type, boolean paging) {
        return listOf(documents.stream().filter(document -> document.getType().equals(type)).toList());
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type) {
        return getAllContent(type, false);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String type) {
        return getAllContent(type, false);
    }

    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return listOf(documents);
    }

    @Override
    public DocumentList<DocumentModel> getDocumentByUri(String uri) {
        return listOf(documents.stream().filter(document -> document.getUri().equals(uri)).toList());
    }

    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        return getDocumentByUri(uri);
    }

    @Override
    public long getDocumentCount(String type) {
        return getAllContent(type, false).size();
    }

    @Override
    public long getPublishedCount(String type) {
        return getDocumentCount(type);
    }

    @Override
    public Set<String> getAllTags() {
        return Set.of();
    }

    @Override
    public Set<String> getTags() {
        return Set.of();
    }

    @Override
    public void deleteContent(String uri) {
        documents.removeIf(document -> document.getUri().equals(uri));
    }

    @Override
    public void deleteAllByDocType(String type) {
        documents.removeIf(document -> document.getType().equals(type));
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        document.setRendered(true);
    }

    @Override
    public void updateAndClearCacheIfNeeded(boolean needed, File templates) {
        // Nothing is kept from one build to the next here.
    }

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public void close() {
        // There is no database to close.
    }

    @Override
    public void shutdown() {
        // There is no database to stop.
    }

    @Override
    public void drop() {
        documents.clear();
    }

    private static DocumentList<DocumentModel> listOf(List<DocumentModel> found) {
        DocumentList<DocumentModel> list = new DocumentList<>();
        list.addAll(found);
        return list;
    }
}
