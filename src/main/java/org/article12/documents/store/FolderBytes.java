package org.article12.documents.store;

import org.article12.documents.FolderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many bytes each folder holds: counted, so that no file is looked at for it. */
@Component
class FolderBytes {

	private final JdbcClient jdbc;

	FolderBytes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How many a folder holds. */
	long in(FolderId folder) {
		return this.jdbc.sql("select bytes from document_folder where id = ?")
			.param(folder.value())
			.query(Long.class)
			.optional()
			.orElse(0L);
	}

	/** How many a folder holds, locked until the transaction ends. */
	long lock(FolderId folder) {
		this.jdbc.sql("insert into document_folder (id) values (?) on conflict do nothing")
			.param(folder.value())
			.update();
		return this.jdbc.sql("select bytes from document_folder where id = ? for update")
			.param(folder.value())
			.query(Long.class)
			.single();
	}

	/** Counts what came into a folder that is locked, or, below zero, what went. */
	void add(FolderId folder, long bytes) {
		this.jdbc.sql("update document_folder set bytes = bytes + ? where id = ?")
			.params(bytes, folder.value())
			.update();
	}

	/** Forgets a folder that is locked and empty. */
	void forget(FolderId folder) {
		this.jdbc.sql("delete from document_folder where id = ?").param(folder.value()).update();
	}

}
