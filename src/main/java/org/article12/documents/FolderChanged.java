package org.article12.documents;

/**
 * A file came into a folder, left it, or is kept from now on; published in the
 * transaction in which that happens.
 *
 * @param folder the folder
 */
public record FolderChanged(FolderId folder) {
}
