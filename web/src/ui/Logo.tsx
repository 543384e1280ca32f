interface Props {
  size: number;
  className?: string;
}

/** A line that branches: the lead finds its way. */
export function Logo({ size, className }: Props) {
  return (
    <svg className={className} width={size} height={size} viewBox="0 0 28 28" aria-hidden="true">
      <rect width="28" height="28" rx="8" fill="var(--brand)" />
      <path
        d="M14 6v5m0 0c0 4-6 3-6 7v4m6-11c0 4 6 3 6 7v4"
        stroke="var(--on-hue)"
        strokeWidth="2.4"
        strokeLinecap="round"
        fill="none"
      />
    </svg>
  );
}
