package org.article12.core.act;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.article12.core.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * Reads the press out of what a form sends: two hidden fields, and what it is made of.
 */
final class PressReader {

	/** The hidden field that names the press. */
	private static final String PRESS = "press";

	/** The hidden field with the number that the person saw. */
	private static final String SEEN = "seen";

	private static final Set<String> OWN = Set.of(PRESS, "sent");

	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

	private PressReader() {
	}

	/**
	 * The press.
	 * @throws NoPress when there is none to be read
	 */
	static Press read(HttpServletRequest request, @Nullable PersonId by) {
		String id = request.getParameter(PRESS);
		String seen = request.getParameter(SEEN);
		if (id == null || !ID.matcher(id).matches() || seen == null || !NUMBER.matcher(seen).matches()) {
			throw new NoPress();
		}
		String address = request.getRequestURI().substring(request.getContextPath().length());
		return new Press(UUID.fromString(id), fingerprint(request), Integer.parseInt(seen), by, address);
	}

	/**
	 * Of all that a person can type or choose. The portal's own fields begin with _; what
	 * script counts as it sends is no content either.
	 */
	private static String fingerprint(HttpServletRequest request) {
		MessageDigest digest = sha256();
		Map<String, String[]> fields = new TreeMap<>(request.getParameterMap());
		fields.forEach((name, values) -> {
			if (!name.startsWith("_") && !OWN.contains(name)) {
				add(digest, name, values);
			}
		});
		MultipartHttpServletRequest files = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
		if (files != null) {
			new TreeMap<>(files.getMultiFileMap())
				.forEach((name, sent) -> sent.forEach((file) -> add(digest, name, file)));
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static void add(MessageDigest digest, String name, MultipartFile file) {
		add(digest, name, String.valueOf(file.getOriginalFilename()), Long.toString(file.getSize()));
	}

	private static void add(MessageDigest digest, String name, String... values) {
		digest.update((name + "\0" + String.join("\0", values) + "\0\0").getBytes(StandardCharsets.UTF_8));
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
