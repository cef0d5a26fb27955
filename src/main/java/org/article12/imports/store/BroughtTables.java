package org.article12.imports.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.article12.imports.domain.Brought;
import org.article12.imports.domain.BroughtTable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The tables that were brought. */
public interface BroughtTables extends Repository<BroughtTable, UUID> {

	BroughtTable save(BroughtTable table);

	Optional<BroughtTable> findByIdAndRegister(UUID id, String register);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select t from BroughtTable t where t.id = :id and t.register = :register")
	Optional<BroughtTable> lock(UUID id, String register);

	/** The latest tables that were recorded, without what stood in them. */
	@Query("""
			select new org.article12.imports.domain.Brought(t.id, t.register, t.at, t.byName, t.fileName,
				t.recordedAt, t.recordedByName, t.why, t.added, t.changed)
			from BroughtTable t where t.register = :register and t.recordedAt is not null
			order by t.recordedAt desc, t.id""")
	List<Brought> recorded(String register, Limit most);

	@Modifying
	@Query("delete from BroughtTable t where t.recordedAt is null and t.at < :before")
	int forget(Instant before);

}
