package org.article12.centres.domain;

import java.util.List;

import org.article12.core.CentreCode;
import org.springframework.data.repository.Repository;

/** What people changed in the register of centres; only ever added to. */
public interface CentreChanges extends Repository<CentreChange, Long> {

	/** Adds a change. */
	void save(CentreChange change);

	/** What was changed of a centre after it had changed so often, the latest first. */
	List<CentreChange> findByCentreCodeAndVersionGreaterThanOrderByIdDesc(String centre, int version);

	/** What was changed of a centre after it had changed so often, the latest first. */
	default List<CentreChange> since(CentreCode centre, int version) {
		return findByCentreCodeAndVersionGreaterThanOrderByIdDesc(centre.value(), version);
	}

	/** What was changed of a centre, the latest first. */
	default List<CentreChange> of(CentreCode centre) {
		return since(centre, 0);
	}

}
