import type { Recognition } from "#domain/certification"
import type { CertificateView } from "../../medusa/to-certificate"

/**
 * schema.org data of a certificate. What no source gives is left out, and so are the stars of one that is over;
 * the number of our own page stands in for nothing.
 */
export function toCertificateData(certificate: CertificateView, url: string, name: string): object {
  const { recognition, decisionNo, level, holds, lastDay, stars } = certificate
  return {
    "@context": "https://schema.org",
    "@type": "Certification",
    name,
    url,
    ...(decisionNo !== null && { certificationIdentification: decisionNo }),
    ...(level !== null && { issuedBy: { "@type": "GovernmentOrganization", name: level } }),
    validFrom: toIsoDate(recognition),
    expires: `${lastDay}T23:59:59+07:00`,
    certificationStatus: `https://schema.org/Certification${holds ? "Active" : "Inactive"}`,
    ...(holds && {
      certificationRating: { "@type": "Rating", ratingValue: stars, bestRating: 5, worstRating: 1 },
    }),
    about: {
      "@type": "Product",
      name: certificate.productName,
      ...(certificate.producer && {
        manufacturer: { "@type": "Organization", name: certificate.producer.text },
      }),
    },
  }
}

/** As exactly as the source dates it; ISO 8601 has no quarters. */
function toIsoDate({ recognisedOn, precision }: Recognition): string {
  return precision === "quarter" ? recognisedOn.slice(0, 4) : recognisedOn
}
