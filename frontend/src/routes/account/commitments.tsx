export { CommitmentsSection as Component } from '@/features/commitments/commitments-section';
