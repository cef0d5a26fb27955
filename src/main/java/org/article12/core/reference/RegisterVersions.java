package org.article12.core.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import org.article12.core.security.FrameFact;
import org.article12.core.security.FrameFacts;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
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

	/**
	 * Each register with its version, a line each. Who acts asks for it where the act has
	 * come to it: it may have changed a register by then.
	 */
	static final FrameFact FACT = new FrameFact("registers",
			"select coalesce(string_agg(register || ' ' || version, chr(10)), '') from register_version", true);

	private static final ScopedValue<AtomicReference<@Nullable Map<String, Long>>> WORK = ScopedValue.newInstance();

	private final JdbcClient jdbc;

	private final EntityManager entities;

	private final TransactionTemplate reading;

	public RegisterVersions(JdbcClient jdbc, EntityManager entities, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.entities = entities;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
	}

	@Bean
	static FrameFact registers() {
		return FACT;
	}

	/** A register's version as of this request, or now. */
	long version(String register) {
		Long version = seen().get(register);
		if (version == null) {
			throw new IllegalArgumentException("No register " + register);
		}
		return version;
	}

	/**
	 * Does work that is no web request and asks for registers many times: their versions
	 * are read once for it, as for a request.
	 */
	public void readOnceFor(Runnable work) {
		ofWork().run(work);
	}

	/** The same of work that makes something. */
	public <T> T readOnceFor(Callable<T> work) throws Exception {
		return ofWork().call(work::call);
	}

	private static ScopedValue.Carrier ofWork() {
		return ScopedValue.where(WORK, new AtomicReference<>());
	}

	/** Lets the rest of this request see what it has itself changed. */
	public void readAgain() {
		if (WORK.isBound()) {
			WORK.get().set(null);
		}
		FrameFacts.isOld(FACT);
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request != null) {
			request.removeAttribute(SEEN, RequestAttributes.SCOPE_REQUEST);
		}
	}

	/**
	 * Reads a register with the version that belongs to it, in the caller's transaction
	 * if there is one: a second connection for it could be the one that everybody waits
	 * for.
	 */
	<T> Versioned<T> read(String register, Function<EntityManager, T> content) {
		return Objects.requireNonNull(this.reading.execute((status) -> {
			long before = versions().getOrDefault(register, 0L);
			while (true) {
				T read = afresh(content);
				long after = versions().getOrDefault(register, 0L);
				if (before == after) {
					return new Versioned<>(after, read, !changedHere(register));
				}
				// Somebody changed it in between, and what was read may be half of each.
				before = after;
			}
		}));
	}

	// On the transaction's connection, but in a persistence context of its own: entities
	// that the transaction has met before may be older than the version, and those met
	// here would be looked through at each of its flushes.
	private <T> T afresh(Function<EntityManager, T> content) {
		try (Session session = this.entities.unwrap(Session.class).sessionWithOptions().connection().openSession()) {
			session.setDefaultReadOnly(true);
			return content.apply(session);
		}
	}

	private boolean changedHere(String register) {
		return this.jdbc.sql("""
				select coalesce(xmin = pg_current_xact_id_if_assigned()::xid, false)
				from register_version where register = ?""").param(register).query(Boolean.class).single();
	}

	@SuppressWarnings("unchecked")
	private Map<String, Long> seen() {
		if (WORK.isBound()) {
			AtomicReference<@Nullable Map<String, Long>> held = WORK.get();
			Map<String, Long> known = held.get();
			if (known == null) {
				known = versions();
				held.set(known);
			}
			return known;
		}
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request == null) {
			return versions();
		}
		Map<String, Long> seen = (Map<String, Long>) request.getAttribute(SEEN, RequestAttributes.SCOPE_REQUEST);
		if (seen == null) {
			seen = FrameFacts.told(FACT).map(RegisterVersions::versions).orElseGet(this::versions);
			request.setAttribute(SEEN, seen, RequestAttributes.SCOPE_REQUEST);
		}
		return seen;
	}

	private static Map<String, Long> versions(String told) {
		Map<String, Long> versions = new HashMap<>();
		told.lines().forEach((line) -> {
			int end = line.lastIndexOf(' ');
			versions.put(line.substring(0, end), Long.valueOf(line.substring(end + 1)));
		});
		return versions;
	}

	private Map<String, Long> versions() {
		Map<String, Long> versions = new HashMap<>();
		this.jdbc.sql("select register, version from register_version").query((row) -> {
			versions.put(row.getString("register"), row.getLong("version"));
		});
		return versions;
	}

	/**
	 * A register's content and its version.
	 *
	 * @param committed whether it is what everybody sees; a transaction that has changed
	 * the register sees its own changes, which may be rolled back yet
	 */
	record Versioned<T>(long version, T content, boolean committed) {
	}

}
