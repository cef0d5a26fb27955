package org.article12.core.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The registers' versions, which the database itself moves with every change of a
 * register's tables, whoever makes it. Within one web request they are read once, all
 * together; elsewhere at each use.
 */
@Component
public class RegisterVersions {

	private static final String SEEN = RegisterVersions.class.getName();

	private final JdbcClient jdbc;

	private final TransactionTemplate committed;

	public RegisterVersions(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.committed = new TransactionTemplate(transactions);
		this.committed.setReadOnly(true);
		this.committed.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.committed.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
	}

	/** A register's version as of this request, or now. */
	long version(String register) {
		Long version = seen().get(register);
		if (version == null) {
			throw new IllegalArgumentException("No register " + register);
		}
		return version;
	}

	/** Lets the rest of this request see what it has itself changed. */
	public void readAgain() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request != null) {
			request.removeAttribute(SEEN, RequestAttributes.SCOPE_REQUEST);
		}
	}

	/**
	 * Reads a register with the version that belongs to it. It happens apart from the
	 * caller's transaction, so that what is rolled back later can never be kept.
	 */
	<T> Versioned<T> read(String register, Supplier<T> content) {
		return Objects.requireNonNull(this.committed
			.execute((status) -> new Versioned<>(versions().getOrDefault(register, 0L), content.get())));
	}

	@SuppressWarnings("unchecked")
	private Map<String, Long> seen() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request == null) {
			return versions();
		}
		Map<String, Long> seen = (Map<String, Long>) request.getAttribute(SEEN, RequestAttributes.SCOPE_REQUEST);
		if (seen == null) {
			seen = versions();
			request.setAttribute(SEEN, seen, RequestAttributes.SCOPE_REQUEST);
		}
		return seen;
	}

	private Map<String, Long> versions() {
		Map<String, Long> versions = new HashMap<>();
		this.jdbc.sql("select register, version from register_version").query((row) -> {
			versions.put(row.getString("register"), row.getLong("version"));
		});
		return versions;
	}

	/** A register's content and its version. */
	record Versioned<T>(long version, T content) {
	}

}
